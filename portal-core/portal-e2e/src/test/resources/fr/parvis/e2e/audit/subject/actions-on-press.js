() => (window.__heard || []).filter((type) => /^(mousedown|pointerdown|touchstart)$/.test(type)).length
