() => (document.doctype?.name === "html" && document.compatMode === "CSS1Compat" ? [] : ["pas de <!DOCTYPE html>"])
