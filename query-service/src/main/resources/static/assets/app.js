// Makes the pages a little handier. Everything works without it.
import { initAll } from "./govuk-frontend.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

if (document.querySelector("[data-again]")) {
  setTimeout(() => location.reload(), 1000);
}

const progress = document.querySelector("[data-progress]");
if (progress) {
  const spoken = document.querySelector("[data-progress-spoken]");
  let told = 0;
  const ask = async () => {
    const answer = await fetch(progress.dataset.progress, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-progress]");
    if (!fresh) {
      location.reload();
      return;
    }
    progress.innerHTML = fresh.innerHTML;
    const others = page.querySelectorAll("[data-fresh]");
    document.querySelectorAll("[data-fresh]").forEach((one, at) => { one.innerHTML = others[at]?.innerHTML ?? one.innerHTML; });
    const quarter = Math.floor(Number(fresh.dataset.share) / 25);
    if (quarter > told) {
      told = quarter;
      spoken.textContent = progress.querySelector("label").textContent;
    }
    setTimeout(ask, 2000);
  };
  setTimeout(ask, 2000);
}
