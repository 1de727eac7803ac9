'use strict';

// As it is, without a build: WordPress has React and its controls in `window.wp`. In a block, so that nothing of it is global.
{
  const { createElement } = window.wp.element;
  const { InspectorControls, useBlockProps } = window.wp.blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    window.wp.components;
  const { labels, names, trial, widgets } = window.drskWidgets;

  function edit({ attributes: { widget, attributes }, setAttributes }) {
    const fieldsOf = (kinds = {}) =>
      Object.entries(kinds).map(([name, kind]) => {
        const onChange = (value) => setAttributes({ attributes: { ...attributes, [name]: value } });
        return field(kind, { key: name, label: name, value: attributes[name] ?? '', onChange });
      });
    return createElement(
      'div',
      useBlockProps(),
      createElement(
        InspectorControls,
        null,
        createElement(PanelBody, { title: labels.attributes }, fieldsOf(widgets[widget])),
        createElement(PanelBody, { title: labels.trial, initialOpen: false }, fieldsOf(trial)),
      ),
      createElement(
        Placeholder,
        { icon: 'lightbulb', label: names[widget], instructions: labels.hint },
        choice(widget, setAttributes),
      ),
    );
  }

  function choice(widget, setAttributes) {
    return createElement(SelectControl, {
      label: labels.widget,
      value: widget,
      options: Object.entries(names).map(([value, label]) => ({ value, label })),
      // Attributes of another widget mean nothing to this one.
      onChange: (value) => setAttributes({ widget: value, attributes: {} }),
    });
  }

  function field(kind, { key, ...properties }) {
    if (kind === 'flag')
      return createElement(ToggleControl, {
        key,
        ...properties,
        checked: properties.value === true,
      });
    if (!kind.includes('|')) return createElement(TextControl, { key, ...properties });
    const options = ['', ...kind.split('|')].map((value) => ({ value, label: value || '—' }));
    return createElement(SelectControl, { key, ...properties, options });
  }

  window.wp.blocks.registerBlockType('drsk/widget', { edit, save: () => null });
}
