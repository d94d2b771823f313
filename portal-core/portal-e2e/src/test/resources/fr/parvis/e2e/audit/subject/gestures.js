() => (window.__heard || []).filter((type) => /^(touch(move|end)|gesture|pointermove|mousemove|drag|swipe)/.test(type)).length + document.querySelectorAll("[draggable=true]").length
