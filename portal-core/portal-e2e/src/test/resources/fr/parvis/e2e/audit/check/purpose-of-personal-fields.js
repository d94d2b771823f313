/* A field on the visitor's own name or address in words says so to the browser too. */
() => {
  const TELLS = [
    [/^(votre|vos) (nom|prénoms?)\b|^votre nom de (famille|naissance)/i, /name/],
    [/^votre (adresse de courriel|courriel|adresse électronique|e-mail)/i, /email/],
    [/^votre (numéro de )?(téléphone|portable|mobile)/i, /tel/],
    [/^votre date de naissance/i, /bday/],
    [/^votre code postal/i, /postal-code/],
  ];
  return fields()
    .filter((field) => field.checkVisibility() && !/radio|checkbox|file/.test(field.type))
    .filter((field) => TELLS.some(([said, token]) => said.test(nameOf(field)) && !token.test(field.autocomplete)))
    .map((field) => tell(field, "sans autocomplete"));
}
