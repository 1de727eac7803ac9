/** What follows `#` says which application or letter a page is about: the page in the other language needs it too. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-link')) {
  link.addEventListener('click', () => {
    link.hash = window.location.hash;
  });
}

/** What is said of a draft is of no use once it is filed. */
document.addEventListener('drsk-application-submitted', () => {
  for (const advice of document.querySelectorAll('[data-until-submitted]')) advice.remove();
});
