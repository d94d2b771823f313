() => {
  const wrong = [];
  const [own, ...site] = document.title.split(" – ").map(words);
  if (!site.length || own.length < 4) wrong.push("le titre « " + document.title + " » ne dit pas la page et le site");
  if (document.querySelector("[aria-invalid=true]") && !/^\s*erreur/i.test(document.title)) wrong.push("le titre ne dit pas qu’il y a une erreur");
  return wrong;
}
