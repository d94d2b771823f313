() => {
  document.removeEventListener("focusin", window.__walkNote, true);
  document.adoptedStyleSheets = [];
  const { stops, made } = window.__walk;
  return { made, stops: stops.map((stop) => tell(stop)) };
}
