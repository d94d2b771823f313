() => {
  const { expected, reached, unseen } = window.parvisWalk;
  const name = (element) => element?.outerHTML.slice(0, 120) ?? "nothing";
  const strayed = expected.findIndex((element, index) => element !== reached[index]);
  return [
    ...(strayed < 0 ? [] : [`expected ${name(expected[strayed])}, reached ${name(reached[strayed])}`]),
    ...unseen.map((element) => "no visible focus: " + name(element)),
  ];
}
