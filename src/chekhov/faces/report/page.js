"use strict";
(() => {
  const all = (query, from = document) => [...from.querySelectorAll(query)];
  const one = (query, from = document) => from.querySelector(query);

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
  const led = () => { const goal = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1))); if (goal) { unfold(goal); goal.scrollIntoView({ block: "center" }); } };
  addEventListener("hashchange", led);
  led();
  let opened = [];
  addEventListener("beforeprint", () => { opened = all("details:not([open])"); opened.forEach((fold) => { fold.open = true; }); });
  addEventListener("afterprint", () => opened.forEach((fold) => { fold.open = false; }));
})();
