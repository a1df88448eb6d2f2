/**
 * Shows the guide with the choices as they change. Without it the frame shows what is saved.
 */
(function () {
  'use strict';
  var form = document.querySelector('.rights-guide-form');
  var frame = document.querySelector('.rights-guide-preview iframe');
  var picker = document.querySelector('[data-for="rights-guide-accent"]');
  if (!form || !frame || !picker) return;
  var accent = document.getElementById(picker.getAttribute('data-for'));
  var timer;

  /** Choices by name; boxes of one name as a list of words. */
  function read() {
    var choices = {};
    new FormData(form).forEach(function (value, field) {
      var match = field.match(/^rights_guide\[(\w+)\]/);
      if (match && value) {
        choices[match[1]] = choices[match[1]] ? choices[match[1]] + ' ' + value : value;
      }
    });
    return choices;
  }

  function show() {
    frame.src = frame.getAttribute('data-preview') + '&' + new URLSearchParams(read());
  }

  picker.addEventListener('input', function () {
    accent.value = picker.value;
  });
  accent.addEventListener('input', function () {
    if (/^#[0-9a-f]{6}$/i.test(accent.value)) picker.value = accent.value;
  });
  // A colour half written is none yet, so wait until the hand rests.
  form.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(show, 400);
  });
})();
