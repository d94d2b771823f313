() => {
  const ways = [
    all("nav a[href], [role=navigation] a[href]").length > 1,
    all("a[href$='/plan-du-site']").length > 0,
    all("form[role=search], search form, input[type=search]").length > 0,
  ].filter(Boolean).length;
  return ways >= 2 || fewPages() ? [] : [ways + " système de navigation"];
}
