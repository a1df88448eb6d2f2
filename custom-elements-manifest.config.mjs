export default {
  globs: ['src/elements/guide-element.ts', 'src/elements/rights-*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'lib',
  litelement: true,
  packagejson: false,
};
