() => {
  const wrong = [], all = (query) => [...document.querySelectorAll(query)];
  const named = (e) => (e.getAttribute("aria-label") || (e.getAttribute("aria-labelledby") || "").split(" ").map((id) => document.getElementById(id)?.textContent).join("") || e.textContent || e.title || "").trim();
  if (document.documentElement.lang !== "en") wrong.push("no language");
  for (const [query, count] of [["h1", 1], ["main", 1], ["header", 1], ["nav", 1], ["footer", 1]]) if (all(query).length !== count) wrong.push(`${query}: ${all(query).length}`);
  all("a, button, input, summary, [role=link], [role=button], [role=region], [role=group]").forEach((e) => { if (!named(e)) wrong.push(`no name: ${e.outerHTML.slice(0, 90)}`); });
  all("[tabindex]").forEach((e) => { if (Number(e.getAttribute("tabindex")) > 0) wrong.push("positive tabindex"); });
  const ids = all("[id]").map((e) => e.id); ids.forEach((id, at) => { if (ids.indexOf(id) !== at) wrong.push(`twice: ${id}`); });
  all("a[href^='#']").forEach((a) => { if (!document.getElementById(decodeURIComponent(a.hash.slice(1)))) wrong.push(`leads nowhere: ${a.hash}`); });
  let level = 0; all("h1, h2, h3, h4, h5, h6").forEach((h) => { const next = Number(h.tagName[1]); if (next > level + 1) wrong.push(`skips a level: ${h.textContent}`); level = next; });
  all("th").forEach((th) => { if (!th.scope) wrong.push(`no scope: ${th.textContent}`); });
  all("[aria-labelledby]").forEach((e) => e.getAttribute("aria-labelledby").split(" ").forEach((id) => { if (!document.getElementById(id)) wrong.push(`no such label: ${id}`); }));
  all("[role=img] [tabindex], a a, a button, button a, button button").forEach((e) => wrong.push(`within: ${e.outerHTML.slice(0, 90)}`));
  all("ul, ol").forEach((list) => { if ([...list.children].some((e) => e.tagName !== "LI")) wrong.push("a list of other things"); });
  all("section > h2, main > section").length || wrong.push("no sections");
  return wrong;
}
