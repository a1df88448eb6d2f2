/**
 * Debian's WordPress with nginx, PHP and MariaDB of its own: on free ports, in a temporary folder, without
 * the system's services. It may ask nobody outside for anything, and its users may not write unfiltered HTML.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, mayInstall } from '../support/debian.ts';
import { freePort } from '../support/nginx.ts';

const packages = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'nginx-light',
  'php-cli',
  'php-fpm',
  'php-mysql',
  'php-xml',
];

export interface Server {
  /** With its last slash. */
  readonly address: string;
  /** Names and versions of what runs. */
  readonly versions: Readonly<Record<string, string>>;
  /** Runs PHP inside WordPress. @returns what it prints */
  run(code: string): string;
  /** Checks the syntax of a PHP file. @returns what PHP says */
  lint(path: string): string;
  /** What PHP has complained of. */
  complaints(): string;
  stop(): Promise<void>;
}

/** @throws an Error that says what to install, where it may not do so itself */
export async function startWordPress(): Promise<Server> {
  const missing = packages.filter((name) => !versionOf(name));
  if (missing.length && mayInstall()) {
    console.log(`Installing ${missing.join(', ')} …`);
    install(missing);
  }
  const absent = packages.filter((name) => !versionOf(name));
  if (absent.length) throw new Error(`On Debian, as root: apt-get install ${absent.join(' ')}`);

  const home = mkdtempSync(join(tmpdir(), 'rights-guide-wordpress-'));
  const children: ChildProcess[] = [];
  const start = (program: string, ...args: string[]) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk) =>
      writeFileSync(`${home}/${children.length}.log`, chunk, { flag: 'a' }),
    );
    children.push(child);
    return child;
  };
  const stop = async () => {
    const ends = children.map(
      (child) => child.exitCode ?? new Promise<void>((done) => child.once('exit', () => done())),
    );
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(ends);
    rmSync(home, { recursive: true, force: true });
  };
  process.once('SIGINT', () => void stop().finally(() => process.exit(130)));

  try {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}/`;
    const root = join(home, 'wordpress');
    spawnSync('cp', ['-rL', '/usr/share/wordpress', root]);
    rmSync(join(root, '.htaccess'), { force: true });
    await startDatabase(home, start);
    writeFileSync(join(root, 'wp-config.php'), configOf(home, address));
    startPhp(home, start);
    startNginx(home, root, port, start);
    const php = (...args: string[]) => spawnSync('php', args, { encoding: 'utf8', cwd: root });
    const run = (code: string) => {
      const { stdout, stderr, status } = php(
        '-r',
        `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${code.includes('WP_INSTALLING') ? '' : "require 'wp-load.php';"} ${code}`,
      );
      if (status) throw new Error(`PHP: ${stdout}${stderr}`);
      return stdout;
    };
    run(installation);
    await until(() =>
      fetch(address).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const log = join(home, 'debug.log');
    return {
      address,
      versions: {
        WordPress: run('echo $GLOBALS["wp_version"];'),
        PHP: run('echo PHP_VERSION;'),
        MariaDB: versionOf('mariadb-server').replace(/^\d+:|[-+].*$/g, ''),
        nginx: versionOf('nginx-light').replace(/-.*$/, ''),
      },
      run,
      lint: (path) => php('-l', path).stdout,
      complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
      stop,
    };
  } catch (error) {
    for (const path of globSync(`${home}/*.log`)) console.error(readFileSync(path, 'utf8'));
    await stop();
    throw error;
  }
}

type Start = (program: string, ...args: string[]) => ChildProcess;

const versionOf = (name: string): string => {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', name], {
    encoding: 'utf8',
  });
  return stdout.startsWith('installed ') ? stdout.slice('installed '.length) : '';
};

async function startDatabase(home: string, start: Start): Promise<void> {
  const data = `${home}/data`;
  spawnSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--user=root',
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  start(
    '/usr/sbin/mariadbd',
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${home}/mysql.sock`,
    `--pid-file=${home}/mysql.pid`,
    '--skip-networking',
    '--user=root',
    // Nothing of it outlives the run.
    '--innodb-flush-log-at-trx-commit=0',
  );
  await until(() => answers(`${home}/mysql.sock`));
  spawnSync('mariadb', [
    '--no-defaults',
    `--socket=${home}/mysql.sock`,
    '-uroot',
    '-e',
    'CREATE DATABASE wordpress CHARACTER SET utf8mb4',
  ]);
}

function startPhp(home: string, start: Start): void {
  const [program] = globSync('/usr/sbin/php-fpm*');
  const config = `${home}/php-fpm.conf`;
  writeFileSync(
    config,
    `[global]
error_log = ${home}/php-fpm.log
[www]
user = root
group = root
listen = ${home}/php.sock
pm = static
pm.max_children = 4
php_admin_value[upload_max_filesize] = 32M
php_admin_value[post_max_size] = 32M
`,
  );
  start(program as string, '--nodaemonize', '--allow-to-run-as-root', '--fpm-config', config);
}

function startNginx(home: string, root: string, port: number, start: Start): void {
  mkdirSync(`${home}/nginx`);
  const config = `${home}/nginx.conf`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // Not Debian’s own list: it takes the port out of the host’s name.
  const parameters = [
    'QUERY_STRING $query_string',
    'REQUEST_METHOD $request_method',
    'CONTENT_TYPE $content_type',
    'CONTENT_LENGTH $content_length',
    'SCRIPT_NAME $fastcgi_script_name',
    'SCRIPT_FILENAME $document_root$fastcgi_script_name',
    'REQUEST_URI $request_uri',
    'SERVER_PROTOCOL $server_protocol',
    'SERVER_SOFTWARE nginx',
    'REMOTE_ADDR $remote_addr',
    'SERVER_PORT $server_port',
    'SERVER_NAME $server_name',
  ];
  writeFileSync(
    config,
    `daemon off;
user root;
pid ${home}/nginx.pid;
error_log ${home}/nginx.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_max_body_size 32m;
  ${temporary.map((name) => `${name}_temp_path ${home}/nginx/${name};`).join('\n  ')}
  # A page under a strict policy: with ?csp=strict.
  map $arg_csp $csp { strict "default-src 'self'"; }
  server {
    listen 127.0.0.1:${port};
    root ${root};
    index index.php;
    add_header Content-Security-Policy $csp;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ {
      ${parameters.map((each) => `fastcgi_param ${each};`).join('\n      ')}
      fastcgi_pass unix:${home}/php.sock;
    }
  }
}
`,
  );
  start('/usr/sbin/nginx', '-c', config, '-p', `${home}/nginx`, '-e', `${home}/nginx.log`);
}

const configOf = (home: string, address: string): string => {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${home}/mysql.sock`,
    WP_HOME: address.replace(/\/$/, ''),
    WP_SITEURL: address.replace(/\/$/, ''),
    DISALLOW_UNFILTERED_HTML: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    FS_METHOD: 'direct',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: `${home}/debug.log`,
    AUTH_KEY: 'a',
    SECURE_AUTH_KEY: 'b',
    LOGGED_IN_KEY: 'c',
    NONCE_KEY: 'd',
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
  );
  return `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
};

/** An administrator, an editor, addresses with words in them. */
const installation = `
define('WP_INSTALLING', true);
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A town', 'admin', 'admin@example.org', true, '', 'admin-password');
wp_insert_user(array('user_login' => 'editor', 'user_pass' => 'editor-password', 'user_email' => 'editor@example.org', 'role' => 'editor'));
global $wp_rewrite; $wp_rewrite->init(); $wp_rewrite->set_permalink_structure('/%postname%/'); flush_rewrite_rules(false);
`;

const answers = (socket: string): Promise<boolean> =>
  new Promise((told) => {
    const connection = createConnection(socket);
    connection.once('connect', () => {
      connection.destroy();
      told(true);
    });
    connection.once('error', () => told(false));
  });

/** Asks again until the answer is yes, for half a minute. */
async function until(question: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one try after another
    if (await question()) return;
    if (Date.now() > end) throw new Error('A server did not come up in half a minute.');
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((next) => setTimeout(next, 100));
  }
}
