() =>
  fields()
    .filter((field) => field.labels?.length && field.checkVisibility())
    .filter((field) => {
      const label = [...field.labels].find((each) => each.getBoundingClientRect().width > 1);
      if (!label) return false;
      const [a, b] = [field.getBoundingClientRect(), label.getBoundingClientRect()];
      const apart = Math.max(0, a.left - b.right, b.left - a.right) + Math.max(0, a.top - b.bottom, b.top - a.bottom);
      return apart > 120;
    })
    .map((field) => tell(field, "loin de son étiquette"))
