// Compiles app.scss and copies the one script of GOV.UK Frontend to where the service serves them from.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const kit = join(here, "node_modules", "govuk-frontend");
const assets = join(here, "..", "resources", "static", "assets");
const version = JSON.parse(readFileSync(join(kit, "package.json"), "utf8")).version;

mkdirSync(assets, { recursive: true });
const { css } = compile(join(here, "app.scss"), {
  loadPaths: [join(here, "node_modules")],
  style: "compressed",
  charset: false,
  quietDeps: true,
});
writeFileSync(join(assets, "app.css"), `/*! Contains parts of GOV.UK Frontend ${version}, MIT licence, see LICENCES.txt. */\n${css}\n`);
const script = readFileSync(join(kit, "dist", "govuk", "govuk-frontend.min.js"), "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
writeFileSync(join(assets, "govuk-frontend.min.js"), `/*! GOV.UK Frontend ${version}, MIT licence, see LICENCES.txt. */\n${script}`);
console.log(`app.css ${css.length} bytes, GOV.UK Frontend ${version}`);
