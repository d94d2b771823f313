() =>
  all("body *")
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/.test(node.data)))
    .filter((element) => !element.closest("[dir=rtl]"))
    .map((element) => tell(element, "sans dir"))
