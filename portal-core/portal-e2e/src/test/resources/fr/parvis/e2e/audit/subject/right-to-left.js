() => (/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/.test(document.body.textContent) ? 1 : 0) + document.querySelectorAll("[dir=rtl]").length
