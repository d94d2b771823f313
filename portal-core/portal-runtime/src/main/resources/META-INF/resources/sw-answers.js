'use strict';
/* Writes answers kept on the device into a page of questions, and reads them from a form. The worker has no DOM. */

function escaped(text) {
  return text.replace(/[&<>"]/g, character => '&#' + character.charCodeAt(0) + ';');
}

function unescaped(text) {
  const named = {amp: '&', lt: '<', gt: '>', quot: '"'};
  return text.replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) =>
    code ? String.fromCodePoint(Number(code)) : named[name] || all);
}

/* The fields that a form sends, in order; those for files that were left empty are not there. */
async function fieldsOf(request) {
  const form = await new Response(await request.arrayBuffer(), {headers: {'Content-Type': request.headers.get('Content-Type')}})
    .formData();
  return [...form].filter(([, value]) => typeof value === 'string' || value.size || value.name);
}

/* A page sent again without its files still means the files sent before. */
function withFormerFiles(fields, former) {
  const names = new Set(fields.filter(([, value]) => typeof value !== 'string').map(([name]) => name));
  return fields.concat((former || []).filter(([name, value]) => typeof value !== 'string' && !names.has(name)));
}

function withoutFiles(fields) {
  return fields.filter(([, value]) => typeof value === 'string');
}

function bodyOf(fields) {
  const files = fields.some(([, value]) => typeof value !== 'string');
  const body = files ? new FormData() : new URLSearchParams();
  fields.forEach(([name, value]) => body.append(name, value));
  return body;
}

/* The page with these answers in its fields. */
function filled(html, fields, words) {
  const given = name => fields.filter(([each]) => each === name).map(([, value]) => value);
  return html
    .replace(/<input [^>]*>/g, tag => filledInput(tag, given(attribute(tag, 'name')), words))
    .replace(/(<textarea [^>]*>)[\s\S]*?(<\/textarea>)/g, (all, start, end) => {
      const texts = given(attribute(start, 'name'));
      return texts.length ? start + '\n' + escaped(texts[0]) + end : all;
    })
    .replace(/(<select [^>]*>)([\s\S]*?)(<\/select>)/g, (all, start, options, end) => {
      const texts = given(attribute(start, 'name'));
      return texts.length ? start + options.replace(/<option [^>]*>/g, tag => marked(tag, 'selected', texts)) + end : all;
    });
}

function filledInput(tag, values, words) {
  switch (attribute(tag, 'type')) {
    case 'hidden':
      return tag;
    case 'file':
      return tag + values.map(file => '<span class="hint">' + escaped(words.file.replace('{0}', file.name)) + '</span>').join('');
    case 'radio':
    case 'checkbox':
      return marked(tag, 'checked', values);
    default:
      return values.length
        ? tag.replace(/ value="[^"]*"/, '').replace(/^<input/, '<input value="' + escaped(values[0]) + '"')
        : tag;
  }
}

function marked(tag, mark, values) {
  const plain = tag.replace(new RegExp(' ' + mark + '="[^"]*"'), '');
  return values.includes(attribute(tag, 'value'))
    ? plain.replace(/^<(\w+)/, '<$1 ' + mark + '="' + mark + '"')
    : plain;
}

function attribute(tag, name) {
  const found = new RegExp(' ' + name + '="([^"]*)"').exec(tag);
  return found ? unescaped(found[1]) : '';
}
