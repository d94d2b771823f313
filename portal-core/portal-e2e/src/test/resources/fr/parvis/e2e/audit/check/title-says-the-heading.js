() => {
  const plain = (text) => words(text).toLowerCase().replace(/[«»"’'.,:;?!–-]/g, " ").split(/\s+/).filter((word) => word.length > 3);
  const title = plain(document.title);
  const heading = plain(document.querySelector("main h1, h1")?.textContent);
  const wrong = [];
  if (heading.length && !heading.some((word) => title.includes(word)) && location.pathname !== "/") wrong.push("le titre « " + document.title + " » ne reprend pas le titre de la page");
  if (document.querySelector("[aria-invalid=true]") && !/^\s*erreur/i.test(document.title)) wrong.push("le titre ne dit pas qu’il y a une erreur");
  if (!/[–|-]/.test(document.title)) wrong.push("le titre ne dit pas le nom du site");
  return wrong;
}
