"use strict";
(() => {
  const all = (query, from = document) => [...from.querySelectorAll(query)];
  const one = (query, from = document) => from.querySelector(query);
  const el = (tag, text = "", kind = "") => { const made = document.createElement(tag); if (text) made.textContent = text; if (kind) made.className = kind; return made; };

  // light and dark
  const root = document.documentElement, theme = one("#theme"), dusk = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme || (dusk.matches ? "dark" : "light")) === "dark";
  const say = () => { theme.textContent = isDark() ? "Light" : "Dark"; theme.setAttribute("aria-label", `Show the page ${isDark() ? "light" : "dark"}`); };
  theme.hidden = false;
  theme.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; say(); });
  dusk.addEventListener("change", say);
  say();

  // folded parts open for who is led into them, and for the printer
  const unfold = (element) => { for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true; };
  // what lies between is measured only when it comes into sight, so look again until the goal stays where it is
  const show = (element, block = "center", looks = 8, before = NaN) => {
    unfold(element);
    element.scrollIntoView({ block });
    const now = element.getBoundingClientRect().top;
    if (looks && now !== before) requestAnimationFrame(() => requestAnimationFrame(() => show(element, block, looks - 1, now)));
  };
  const led = () => {
    const goal = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (goal) show(goal, goal.tagName === "SECTION" ? "start" : "center");
  };
  addEventListener("hashchange", led);
  led();
  let opened = [];
  addEventListener("beforeprint", () => { opened = all("details:not([open])"); opened.forEach((fold) => { fold.open = true; }); });
  addEventListener("afterprint", () => opened.forEach((fold) => { fold.open = false; }));

  // which part of the page is looked at
  const links = new Map(all(".menu a").map((link) => [link.hash.slice(1), link]));
  const watch = new IntersectionObserver((entries) => entries.forEach((entry) => {
    if (!entry.isIntersecting) return;
    links.forEach((link) => link.removeAttribute("aria-current"));
    const link = links.get(entry.target.id);
    if (!link) return;
    link.setAttribute("aria-current", "true");
    link.parentElement.scrollTo({ left: link.offsetLeft - 60 });
  }), { rootMargin: "-20% 0px -75% 0px" });
  all("main > section").forEach((section) => watch.observe(section));

  // sentences and scenes, in the story and in the charts
  const gathered = (query, key) => {
    const found = new Map();
    all(query).forEach((element) => { const at = element.dataset[key]; found.has(at) ? found.get(at).push(element) : found.set(at, [element]); });
    return (at) => found.get(String(at)) ?? [];
  };
  const pieces = gathered(".s", "s"), drawnOf = gathered(".chk [data-sentence]", "sentence");
  const sceneOf = gathered(".chk [data-scene]:not([data-sentence])", "scene"), headingOf = gathered("#story section[data-scene] > :first-child", "scene");
  const words = (sentence) => pieces(sentence).map((piece) => piece.textContent).join(" ").replace(/\s+/g, " ");
  const inScene = (sentence) => pieces(sentence)[0]?.dataset.in;
  const headings = (scene) => headingOf(scene).filter((heading) => /^H[3-6]$/.test(heading.tagName));
  const title = (scene) => headings(scene)[0]?.textContent ?? "";
  const place = (sentence, scene) => sentence ? [...pieces(sentence), ...drawnOf(sentence), ...sceneOf(inScene(sentence))] : [...headings(scene), ...sceneOf(scene)];
  const marking = (kind) => { let marked = []; return (elements) => { marked.forEach((element) => element.classList.remove(kind)); marked = elements; marked.forEach((element) => element.classList.add(kind)); }; };
  const light = marking("lit"), settle = marking("now");

  // point at either: both light up; a chart says its sentence at the foot of the page
  const peek = one("#peek");
  const meant = (target) => target instanceof Element ? target.closest(".s, .chk [data-sentence], .chk [data-scene]") : null;
  const of = (element) => ({ sentence: element.dataset.s ?? element.dataset.sentence, scene: element.dataset.scene });
  const point = (target) => {
    const element = meant(target);
    peek.hidden = true;
    if (!element) return light([]);
    const { sentence, scene } = of(element);
    light(place(sentence, scene));
    if (!element.closest(".chk")) return;
    peek.textContent = "";
    peek.append(el("small", sentence ? title(inScene(sentence)) : "scene"), el("bdi", sentence ? words(sentence) : title(scene)));
    peek.hidden = !peek.lastChild.textContent;
  };
  document.addEventListener("pointerover", (event) => point(event.target));
  document.addEventListener("focusin", (event) => point(event.target));
  document.addEventListener("pointerleave", () => point(null));

  // the moment
  const given = one("#data"), data = given && JSON.parse(given.textContent), slider = one("#slider");
  let go = () => {};
  if (data) {
    const { texts, steps, people, kinds, say: sayings } = data, table = one("#now"), mind = one("#mind");
    const stepOf = new Map(steps.map((step, at) => [step[0], at + 1])), firstIn = new Map();
    steps.forEach((step, at) => { if (!firstIn.has(step[1])) firstIn.set(step[1], at + 1); });
    const MOST = 5;  // things said of somebody in one cell
    let at = steps.length, who = 0, every = people.length <= data.first;
    const so = (person, step) => person.slice(1).filter((row) => row[2] <= step && (row[3] === undefined || step < row[3]));
    const rows = people.map((person, number) => {
      const row = el("tr"), head = el("th"), pick = el("button", "", "who"), cells = ["place", "has", "is"].map(() => el("td"));
      head.scope = "row";
      pick.type = "button";
      pick.append(el("bdi", person[0]));
      pick.addEventListener("click", () => { who = number; draw(); });
      head.append(pick);
      row.append(head, ...cells);
      return { row, pick, cells };
    });
    const more = el("button", `Show all ${people.length}`);
    more.type = "button";
    more.hidden = every;
    more.addEventListener("click", () => { every = true; more.hidden = true; draw(); });
    const drawRow = ({ row, pick, cells }, person, number, seen) => {
      const now = so(person, at), kind = (name) => now.filter((held) => kinds[held[0]] === name).reverse();
      row.hidden = !now.length || (!every && number >= data.first);
      row.classList.toggle("seen", seen.has(number));
      pick.setAttribute("aria-pressed", String(number === who));
      ["place", "has", "is"].forEach((name, place) => {
        cells[place].textContent = "";
        const cell = el("span"), held = kind(name);
        held.slice(0, MOST).forEach((row, index) => cell.append(index ? ", " : "", el("bdi", texts[row[1]], row[2] === at && at ? "new" : "")));
        if (held.length > MOST) cell.append(el("span", ` and ${held.length - MOST} more`, "dim"));
        if (held.length) cells[place].append(cell);
      });
    };
    const list = (held) => { const made = el("ul", "", "plain"); held.forEach((row) => { const item = el("li", "", row[2] === at && at ? "new" : ""); item.append(el("i", sayings[kinds[row[0]]]), " ", el("bdi", texts[row[1]])); made.append(item); }); return made; };
    const drawMind = () => {
      const held = so(people[who], at).filter((row) => kinds[row[0]] in sayings).sort((a, b) => (kinds[a[0]] === "knows") - (kinds[b[0]] === "knows") || a[0] - b[0] || b[2] - a[2]);
      const few = Math.max(12, held.filter((row) => kinds[row[0]] !== "knows" && kinds[row[0]] !== "last").length + 8);
      const heading = el("h3");
      heading.append("On the mind of ", el("bdi", people[who][0]));
      mind.replaceChildren(heading, held.length ? list(held.slice(0, few)) : el("p", "Nothing that not everybody knows.", "dim"));
      if (held.length > few) { const fold = el("details"); fold.append(el("summary", `and ${held.length - few} more`), list(held.slice(few))); mind.append(fold); }
    };
    const draw = () => {
      const step = steps[at - 1], seen = new Set(step ? step[3] : []);
      rows.forEach((row, number) => drawRow(row, people[number], number, seen));
      drawMind();
      one("#step-scene").textContent = step ? title(step[1]) : "The beginning";
      one("#step-count").textContent = step ? `sentence ${at} of ${steps.length}` : "before the first sentence";
      const link = el("a", step ? words(step[0]) : "How things are when the story begins.");
      if (step) link.href = `#S${step[0]}`;
      one("#step-text").replaceChildren(link);
      one("#step-more").textContent = step ? texts[step[2]] : "";
      slider.setAttribute("aria-valuetext", step ? `${at} of ${steps.length}: ${words(step[0])}` : "the beginning");
      one("#back").disabled = at === 0;
      one("#on").disabled = at === steps.length;
      settle(step ? place(step[0]) : []);
    };
    const move = (to) => { at = Math.max(0, Math.min(steps.length, to)); slider.value = String(at); draw(); };
    go = (sentence, scene) => { const to = sentence ? stepOf.get(Number(sentence)) : firstIn.get(Number(scene)); if (to) move(to); else settle(place(sentence, scene)); };
    slider.addEventListener("input", () => move(Number(slider.value)));
    one("#back").addEventListener("click", () => move(at - 1));
    one("#on").addEventListener("click", () => move(at + 1));
    table.replaceChildren(...rows.map((row) => row.row));
    table.closest(".table").after(more);
    one("#controls").hidden = false;
    all(".still").forEach((still) => { still.hidden = true; });
    draw();
    settle([]);
  }

  // click: to the sentence, and to its moment
  const kept = new Set();
  const follow = (svg, more) => {
    const on = new Set([...kept, ...(more ? [more] : [])]);
    svg.classList.toggle("hot", on.size > 0);
    all("[data-name]", svg).forEach((named) => named.classList.toggle("hot", on.has(named.dataset.name)));
  };
  const act = (element) => {
    const { sentence, scene } = of(element);
    go(sentence, scene);
    if (!element.closest(".chk")) return;
    const goal = (sentence ? pieces(sentence) : headings(scene))[0];
    if (goal) { show(goal); goal.tabIndex = -1; goal.focus({ preventScroll: true }); }
  };
  document.addEventListener("click", (event) => { const element = meant(event.target); if (element) act(element); });

  // the keyboard: each chart is one stop, arrows go from part to part
  all(".chk").forEach((svg) => {
    svg.setAttribute("role", "group");
    const parts = all("[data-sentence], [data-scene], .ck-line", svg);
    parts.forEach((part, index) => {
      part.setAttribute("tabindex", index ? "-1" : "0");
      part.setAttribute("role", part.matches(".ck-line") ? "button" : "link");
      part.setAttribute("aria-label", one("title", part)?.textContent ?? part.textContent);
    });
    svg.addEventListener("keydown", (event) => {
      const at = parts.indexOf(event.target), by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (at < 0) return;
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); event.target.matches(".ck-line") ? keep(event.target) : act(event.target); }
      const next = by && parts[at + by];
      if (by) event.preventDefault();
      if (next) { event.target.setAttribute("tabindex", "-1"); next.setAttribute("tabindex", "0"); next.focus(); }
    });
    const keep = (line) => { kept.has(line.dataset.name) ? kept.delete(line.dataset.name) : kept.add(line.dataset.name); follow(svg); };
    all("[data-name]", svg).forEach((named) => {
      named.addEventListener("pointerenter", () => follow(svg, named.dataset.name));
      named.addEventListener("pointerleave", () => follow(svg));
      named.addEventListener("focus", () => follow(svg, named.dataset.name));
      named.addEventListener("blur", () => follow(svg));
      named.addEventListener("click", () => keep(named));
    });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") { kept.clear(); follow(svg); point(null); } });
  });

  // names stay in sight while a wide storyline scrolls
  const picture = one("#chart-storyline .picture");
  if (picture) {
    const names = el("div", "", "names"), lines = all(".ck-line", picture), ways = new Map();
    names.setAttribute("aria-hidden", "true");
    picture.prepend(names);
    const measure = () => lines.forEach((line) => {
      const points = [];
      all("path:not(.halo)", line).forEach((path) => { const length = path.getTotalLength(); for (let at = 0; at <= length; at += 10) { const p = path.getPointAtLength(at); points.push([p.x, p.y]); } });
      ways.set(line, points);
    });
    const place = () => {
      names.textContent = "";
      if (picture.scrollLeft < 40) return;
      if (!ways.size) measure();
      const x = picture.scrollLeft + 8, left = one("svg", picture).offsetLeft ?? 0;
      for (const [line, points] of ways) {
        let best = null;
        for (const p of points) if (Math.abs(p[0] + left - x) < 14 && (!best || Math.abs(p[0] + left - x) < Math.abs(best[0] + left - x))) best = p;
        if (!best) continue;
        const label = el("span", line.dataset.name);
        label.style.top = `${best[1] - 8}px`;
        label.style.color = getComputedStyle(line).stroke;
        names.append(label);
      }
    };
    picture.addEventListener("scroll", () => requestAnimationFrame(place), { passive: true });
  }
})();
