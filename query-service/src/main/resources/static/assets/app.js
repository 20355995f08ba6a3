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

const upload = document.querySelector("[data-progress]");
if (upload) {
  const spoken = document.querySelector("[data-progress-spoken]");
  let told = 0;
  const ask = async () => {
    const answer = await fetch(upload.dataset.progress, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-progress]");
    if (!fresh) {
      location.reload();
      return;
    }
    upload.innerHTML = fresh.innerHTML;
    const quarter = Math.floor(Number(fresh.dataset.share) / 25);
    if (quarter > told) {
      told = quarter;
      spoken.textContent = `${quarter * 25}% read`;
    }
    setTimeout(ask, 2000);
  };
  setTimeout(ask, 2000);
}
