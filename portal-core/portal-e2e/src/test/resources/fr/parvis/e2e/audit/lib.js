/* What the checks share: how a visitor finds things on a page. */
const all = (selector, root = document) => [...root.querySelectorAll(selector)].filter(shown);
const shown = (element) =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !element.closest("[aria-hidden=true]");
const words = (text) => (text || "").replace(/\s+/g, " ").trim();
const tell = (element, why = "") => words(element.outerHTML).slice(0, 140) + (why ? " — " + why : "");
const byIds = (ids) => words(ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent || "").join(" "));
/* A name as a browser works it out, but for rare cases. */
const nameOf = (element) =>
  (element.hasAttribute("aria-labelledby") && byIds(element.getAttribute("aria-labelledby"))) ||
  words(element.getAttribute("aria-label")) ||
  (element.labels?.length && words([...element.labels].map((label) => label.textContent).join(" "))) ||
  words(element.textContent + " " + [...element.querySelectorAll("img[alt]")].map((image) => image.alt).join(" ")) ||
  words(element.getAttribute("alt") || element.getAttribute("title") || (/submit|button|reset/.test(element.type) ? element.value : ""));
const FIELDS = "input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea";
const fields = () => [...document.querySelectorAll(FIELDS)].filter((field) => field.checkVisibility() || field.labels?.length);
const styleRules = () => {
  const found = [];
  const gather = (rules) => [...rules].forEach((rule) => (rule.cssRules?.length && !rule.selectorText ? gather(rule.cssRules) : found.push(rule)));
  [...document.styleSheets].forEach((sheet) => gather(sheet.cssRules));
  return found.filter((rule) => rule.selectorText);
};
const colour = (text) => {
  const [r, g, b, a = 1] = (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  return { r, g, b, a };
};
const luminance = ({ r, g, b }) => {
  const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const contrast = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const groundOf = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const ground = colour(getComputedStyle(at).backgroundColor);
    if (ground.a > 0.5) return ground;
  }
  return { r: 255, g: 255, b: 255, a: 1 };
};
/* The referential exempts a set of very few pages from a second way of navigation. */
const fewPages = () => {
  const links = [...document.querySelectorAll("body > header a[href], body > footer a[href]")].map((link) => new URL(link.href));
  return new Set(links.filter((link) => link.origin === location.origin).map((link) => link.pathname)).size <= 6;
};
const VAGUE = /^(cliquez|cliquer|cliquez ici|ici|lire|lire la suite|en savoir plus|suite|plus|voir|détails?|lien|ok|go|click here|here|more|read more|télécharger|valider)\s*[.:>»…]*$/i;
