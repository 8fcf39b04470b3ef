// Adds keyboard and highlighting to pages that work without it. It fetches nothing, stores nothing and makes no markup.
"use strict";

const notes = [...document.querySelectorAll(".notes > li[data-of]")];
const words = [...document.querySelectorAll(".text [data-of]")];
const named = [...document.querySelectorAll(".text [data-hop]")];

const has = (element, attribute, value) => (element.getAttribute(attribute) || "").split(" ").includes(value);

function show(number, hop) {
  for (const note of notes) note.classList.toggle("lit", note.dataset.of === number);
  for (const word of words) word.classList.toggle("lit", number !== "" && has(word, "data-of", number));
  for (const name of named) name.classList.toggle("hop-lit", hop !== "" && has(name, "data-hop", hop));
  for (const crumb of document.querySelectorAll("[data-shows]")) crumb.classList.toggle("hop-lit", crumb.dataset.shows === hop);
}

function pointed(event) {
  const at = event.target instanceof Element ? event.target : null;
  if (!at) return;
  const crumb = at.closest("[data-shows]");
  const word = at.closest(".text [data-of]");
  const note = at.closest(".notes > li[data-of]");
  if (crumb) show(crumb.dataset.shows.split(".")[0], crumb.dataset.shows);
  else if (word) show(word.dataset.of.split(" ").pop(), (word.dataset.hop || "").split(" ").pop());
  else if (note) show(note.dataset.of, "");
  else show("", "");
}

function step(by) {
  const at = notes.findIndex((note) => note.contains(document.activeElement));
  const next = notes[at < 0 ? (by > 0 ? 0 : notes.length - 1) : Math.min(Math.max(at + by, 0), notes.length - 1)];
  const link = next && next.querySelector("a.n, a, summary");
  if (!link) return;
  link.focus();
  next.scrollIntoView({ block: "nearest" });
  const mark = words.find((word) => has(word, "data-of", next.dataset.of));
  if (mark) mark.scrollIntoView({ block: "nearest" });
  show(next.dataset.of, "");
}

function typed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest("input, textarea, select")) return;
  if (event.key === "/") {
    const field = document.getElementById("find");
    if (field) { event.preventDefault(); field.focus(); }
  } else if (notes.length && (event.key === "j" || event.key === "k")) step(event.key === "j" ? 1 : -1);
}

document.addEventListener("keydown", typed);
if (notes.length) {
  document.addEventListener("mouseover", pointed);
  document.addEventListener("focusin", pointed);
}
