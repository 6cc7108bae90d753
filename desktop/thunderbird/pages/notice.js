/**
 * The page beside the button in a compose window: what resembles, with its repair, or why nothing was checked.
 * Everything shown is set as text, never as markup.
 */

/** Clicks within this time were meant for what was there before. */
const QUIET_MS = 500;
let shownAt = performance.now();

const text = (name, ...values) => messenger.i18n.getMessage(name, values);

function element(tag, content = "", className = "") {
  const made = document.createElement(tag);
  made.textContent = content;
  made.className = className;
  // an address or a sentence of another language must not turn the text around it (UAX 9)
  made.dir = "auto";
  return made;
}

function button(label, onClick, className = "") {
  const made = element("button", label, className);
  made.type = "button";
  made.addEventListener("click", () => {
    if (performance.now() - shownAt >= QUIET_MS) {
      onClick();
    }
  });
  return made;
}

function section(...children) {
  const made = document.createElement("section");
  made.append(...children);
  return made;
}

function buttons(...children) {
  const made = element("div", "", "buttons");
  made.append(...children);
  return made;
}

function findingSection(finding, tabId) {
  const repairs = finding.corrections.map((corrected, index) =>
    button(
      text("use", corrected),
      () => ask({ what: "correct", tabId, finding, corrected }).then((notice) => show(notice, tabId)),
      index === 0 ? "primary" : "",
    ),
  );
  return section(
    element("h1", finding.headline),
    element("p", finding.shown, "address"),
    ...(finding.list ? [element("p", text("member_of", finding.list))] : []),
    element("p", finding.reason),
    ...(repairs.length > 0 ? [buttons(...repairs)] : []),
  );
}

/** Many who see one another: everybody can be moved to Bcc, in the message itself. */
function visibleSection(visible, isKept, tabId) {
  const move = button(
    visible.move,
    () => ask({ what: "hide", tabId }).then((notice) => show(notice, tabId)),
    "primary",
  );
  return section(
    element("h1", visible.headline),
    element("p", visible.reason),
    ...(isKept ? [element("p", visible.goOn)] : []),
    buttons(move),
  );
}

/** The sentence for a failure, a word of modules/protocol.js. */
function failureText(why) {
  return text(`failure_${why.replaceAll("-", "_")}`);
}

/** Nobody has looked: that must not pass for "nothing resembles". */
function unlookedSection({ why, detail }) {
  const reason = text(`not_looked_${why.replaceAll("-", "_")}`) || failureText(why);
  const parts = [element("h1", text("not_looked")), element("p", reason)];
  if (detail) {
    parts.push(element("p", detail, "small"));
  }
  return section(...parts);
}

/** Whose word it is that recipients are right although they resemble: that must not pass for "nothing", either. */
function settledSections({ byPerson = 0, byOrganisation = 0 } = {}) {
  return [
    ...(byPerson > 0 ? [section(element("p", text("settled", `${byPerson}`)))] : []),
    ...(byOrganisation > 0 ? [section(element("p", text("settled_by_organisation", `${byOrganisation}`)))] : []),
  ];
}

function failureSection(failure, forbiddenBy, tabId) {
  const parts = [
    element("h1", text("not_checked")),
    element("p", failureText(failure.why)),
  ];
  if (failure.detail) {
    parts.push(element("p", failure.detail, "small"));
  }
  parts.push(element("p", text("try_again")));
  if (forbiddenBy !== "") {
    parts.push(element("p", text(forbiddenBy === "person" ? "not_permitted_by_you" : "not_permitted")));
    return section(...parts);
  }
  if (failure.isAllowed) {
    return section(...parts.slice(0, 1), element("p", text("allowed")));
  }
  const allow = button(text("allow"), () =>
    ask({ what: "allow", tabId }).then((notice) => show(notice, tabId)),
  );
  return section(...parts, buttons(allow));
}

function show({ findings, failure, unlooked, settled, visible, isKept, forbiddenBy }, tabId) {
  const sections = findings.map((finding) => findingSection(finding, tabId));
  if (visible) {
    sections.push(visibleSection(visible, isKept, tabId));
  }
  if (failure !== null) {
    sections.unshift(failureSection(failure, forbiddenBy, tabId));
  }
  if (unlooked !== null && (failure === null || unlooked.why !== failure.why)) {
    sections.push(unlookedSection(unlooked));
  }
  sections.push(...settledSections(settled));
  if (sections.length === 0) {
    sections.push(section(element("p", text("nothing"))));
  }
  document.getElementById("notice").replaceChildren(...sections);
  shownAt = performance.now();
}

function ask(message) {
  return messenger.runtime.sendMessage(message);
}

const query = new URLSearchParams(location.search);

async function tabShown() {
  const named = query.get("tab");
  if (named !== null) {
    return Number(named);
  }
  const [tab] = await messenger.tabs.query({ active: true, currentWindow: true });
  return tab.id;
}

document.documentElement.lang = messenger.i18n.getUILanguage();
document.documentElement.dir = text("@@bidi_dir");

/** Shows the notice of a compose window, and what changes in it. */
async function followWindow() {
  const tabId = await tabShown();
  let asked = 0;
  const refresh = async () => {
    const turn = ++asked;
    const notice = await ask({ what: "notice", tabId });
    if (turn === asked) {
      show(notice, tabId);
    }
  };
  const follow = (changed) => (`notice-${tabId}` in changed || `kept-${tabId}` in changed) && refresh();
  // before the first question: a change that came while its answer was on its way would never be shown
  messenger.storage.session.onChanged.addListener(follow);
  addEventListener("pagehide", () => messenger.storage.session.onChanged.removeListener(follow));
  await refresh();
}

/** Something that concerns no single window. */
function showProblem(problem) {
  const parts = [element("h1", text(`problem_${problem}`)), element("p", text(`problem_${problem}_why`))];
  document.getElementById("notice").replaceChildren(section(...parts));
}

if (query.has("problem")) {
  showProblem(query.get("problem"));
} else {
  await followWindow();
}
