() => (fewPages() ? 0 : 1)
