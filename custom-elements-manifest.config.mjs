export default {
  globs: ['src/elements/rights-*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'lib',
  litelement: true,
  packagejson: false,
};
