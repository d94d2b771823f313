() => document.querySelectorAll("img, svg, input[type=image], area, object[type^=image], embed[type^=image], canvas, [role=img]").length
