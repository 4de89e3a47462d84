"use strict";
(() => {
  const picture = document.querySelector(".picture"), svg = picture.querySelector("svg");
  const lines = [...svg.querySelectorAll(".ck-line")], kept = new Set();

  // follow a line, keep it, filter by those kept
  const show = (more) => {
    const on = new Set([...kept, ...(more ? [more] : [])]);
    svg.classList.toggle("hot", on.size > 0);
    svg.querySelectorAll("[data-name]").forEach((one) => one.classList.toggle("hot", on.has(one.dataset.name)));
  };
  svg.querySelectorAll("[data-name]").forEach((one) => {
    one.addEventListener("pointerenter", () => show(one.dataset.name));
    one.addEventListener("pointerleave", () => show());
  });

  // from the picture to the sentence
  const lead = (to) => {
    const rows = [...document.querySelectorAll("#story li")];
    const goal = rows.find((row) => row.dataset.line === to.line && (!to.file || row.dataset.file === to.file));
    if (!goal) return;
    document.getElementById("story").open = true;
    rows.forEach((row) => row.classList.toggle("hot", row === goal));
    goal.scrollIntoView({ block: "center" });
  };
  const act = (one) => {
    if (one.dataset.line) return lead(one.dataset);
    kept.has(one.dataset.name) ? kept.delete(one.dataset.name) : kept.add(one.dataset.name);
    show();
  };
  svg.querySelectorAll("[data-line], .ck-line").forEach((one) => {
    one.setAttribute("tabindex", "0");
    one.addEventListener("click", () => act(one));
    one.addEventListener("focus", () => one.dataset.name && show(one.dataset.name));
    one.addEventListener("blur", () => show());
    one.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(one); }
    });
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") { kept.clear(); show(); } });

  // names stay in sight while a wide chart scrolls
  const names = picture.querySelector(".names"), ways = new Map();
  for (const line of lines) {
    const points = [];
    for (const path of line.querySelectorAll("path:not(.halo)")) {
      const length = path.getTotalLength();
      for (let at = 0; at <= length; at += 10) { const p = path.getPointAtLength(at); points.push([p.x, p.y]); }
    }
    ways.set(line, points);
  }
  const place = () => {
    names.textContent = "";
    const x = picture.scrollLeft + 8;
    if (picture.scrollLeft < 40) return;
    for (const [line, points] of ways) {
      let best = null;
      for (const point of points) if (Math.abs(point[0] - x) < 14 && (!best || Math.abs(point[0] - x) < Math.abs(best[0] - x))) best = point;
      if (!best) continue;
      const name = document.createElement("span");
      name.textContent = line.dataset.name;
      name.style.top = `${best[1] - 8}px`;
      name.style.color = getComputedStyle(line).stroke;
      names.append(name);
    }
  };
  picture.addEventListener("scroll", () => requestAnimationFrame(place), { passive: true });
  place();
})();
