() => document.querySelectorAll("form[method=post i]").length
