() => (window.__heard || []).filter((type) => /^device(motion|orientation)/.test(type)).length
