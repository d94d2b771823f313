() => document.querySelectorAll("a[href], area[href], [role=link]").length
