/**
 * The block in the editor: the choices beside it, and the guide as it will be in a frame. Written as
 * browsers read it; there is no build.
 */
(function (wp, data) {
  'use strict';
  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var components = wp.components;
  var domain = 'rights-guide';

  var sectionNames = {
    faq: __('Questions and answers', domain),
    statements: __('Official statements', domain),
    resources: __('Local help', domain),
  };
  var colours = [
    ['', __('As in the settings', domain)],
    ['plain', __('plain', domain)],
    ['contrast', __('high contrast', domain)],
    ['warm', __('warm', domain)],
  ];
  var schemes = [
    ['', __('As in the settings', domain)],
    ['light', __('light', domain)],
    ['dark', __('dark', domain)],
  ];

  function wordsIn(text) {
    return text.split(/\s+/).filter(Boolean);
  }

  /** A select of pairs of value and text. */
  function choice(label, value, pairs, onChange, help) {
    return el(components.SelectControl, {
      label: label,
      help: help,
      value: value,
      onChange: onChange,
      options: pairs.map(function (pair) {
        return { value: pair[0], label: pair[1] };
      }),
    });
  }

  /** Boxes, each a word of a list; the list keeps the order of the names. */
  function boxes(legend, help, names, text, onChange) {
    var words = wordsIn(text);
    return el(
      components.BaseControl,
      { help: help, id: 'rights-guide-' + legend.replace(/\W+/g, '-') },
      el(
        'fieldset',
        null,
        el('legend', { style: { marginBlockEnd: '8px' } }, legend),
        Object.keys(names).map(function (name) {
          return el(components.CheckboxControl, {
            key: name,
            label: names[name],
            checked: words.indexOf(name) !== -1,
            onChange: function (isOn) {
              onChange(
                Object.keys(names)
                  .filter(function (each) {
                    return each === name ? isOn : words.indexOf(each) !== -1;
                  })
                  .join(' '),
              );
            },
          });
        }),
      ),
    );
  }

  /** The word of a theme that is among the pairs. */
  function wordOf(theme, pairs) {
    var found = pairs.filter(function (pair) {
      return pair[0] && wordsIn(theme).indexOf(pair[0]) !== -1;
    })[0];
    return found ? found[0] : '';
  }

  function previewOf(attributes) {
    var asked = {
      guide: attributes.guide,
      lang: attributes.lang,
      languages: attributes.languages,
      sections: attributes.sections,
      theme: attributes.theme,
      heading_level: attributes.headingLevel,
      bilingual: attributes.bilingual ? 'yes' : '',
      reviewed_only: attributes.reviewedOnly ? 'yes' : '',
    };
    return Object.keys(asked)
      .filter(function (name) {
        return asked[name];
      })
      .reduce(function (address, name) {
        return address + '&' + name + '=' + encodeURIComponent(asked[name]);
      }, data.preview);
  }

  function Controls(props) {
    var attributes = props.attributes;
    var guide = data.guides[attributes.guide] || data.guides[data.default] || {};
    var languages = guide.languages || {};
    var pairsOf = function (names) {
      return Object.keys(names).map(function (name) {
        return [name, names[name]];
      });
    };
    var set = function (name) {
      return function (value) {
        var change = {};
        change[name] = value;
        props.setAttributes(change);
      };
    };
    var setTheme = function (colour, scheme) {
      props.setAttributes({ theme: [colour, scheme].filter(Boolean).join(' ') });
    };
    var colour = wordOf(attributes.theme, colours);
    var scheme = wordOf(attributes.theme, schemes);
    // English is always offered.
    var further = Object.assign({}, languages);
    delete further.en;
    var sections = {};
    (guide.sections || []).forEach(function (name) {
      sections[name] = sectionNames[name] || name;
    });
    return el(
      wp.blockEditor.InspectorControls,
      null,
      el(
        components.PanelBody,
        { title: __('Guide', domain) },
        choice(
          __('Guide', domain),
          attributes.guide,
          [['', __('As in the settings', domain)]].concat(
            Object.keys(data.guides).map(function (id) {
              return [id, data.guides[id].name];
            }),
          ),
          set('guide'),
        ),
        choice(
          __('First language', domain),
          attributes.lang,
          [['', __('As in the settings', domain)]].concat(pairsOf(languages)),
          set('lang'),
          __('Readers choose for themselves; this one stands first.', domain),
        ),
        boxes(
          __('Languages', domain),
          __('None ticked: as in the settings. English is always among them.', domain),
          further,
          attributes.languages,
          set('languages'),
        ),
        boxes(
          __('Sections', domain),
          __('None ticked: as in the settings.', domain),
          sections,
          attributes.sections,
          set('sections'),
        ),
      ),
      el(
        components.PanelBody,
        { title: __('Looks', domain), initialOpen: false },
        choice(__('Colours', domain), colour, colours, function (value) {
          setTheme(value, scheme);
        }),
        choice(__('Light or dark', domain), scheme, schemes, function (value) {
          setTheme(colour, value);
        }),
        choice(
          __('Level of the first heading', domain),
          attributes.headingLevel,
          [
            ['', __('2, below the title of the page', domain)],
            ['1', '1'],
            ['3', '3'],
          ],
          set('headingLevel'),
        ),
        el(components.ToggleControl, {
          label: __('The official English below each text', domain),
          checked: attributes.bilingual,
          onChange: set('bilingual'),
        }),
        el(components.ToggleControl, {
          label: __('Only languages in which a person has reviewed every word', domain),
          checked: attributes.reviewedOnly,
          onChange: set('reviewedOnly'),
        }),
      ),
    );
  }

  wp.blocks.registerBlockType('rights-guide/guide', {
    edit: function (props) {
      return el(
        'div',
        wp.blockEditor.useBlockProps(),
        el(Controls, props),
        // The frame takes no click, so that the block can be chosen.
        el(
          components.Disabled,
          null,
          el('iframe', {
            src: previewOf(props.attributes),
            title: __('Preview of the guide', domain),
            style: { inlineSize: '100%', blockSize: '480px', border: '1px solid #c3c4c7' },
          }),
        ),
      );
    },
    save: function () {
      return null;
    },
  });
})(window.wp, window.rightsGuideEditor);
