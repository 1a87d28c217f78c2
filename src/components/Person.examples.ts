import { dateIn } from "../i18n/format.ts";
import { hrefOf, paths } from "../i18n/urls.ts";
import { wordsIn, type Examples } from "./examples.ts";
import type Person from "./Person.astro";

export const within = "ul.rows.people";

/** As content/people/amina-mohammed.yaml has them. */
const people = {
  kk: { name: "Амина Мохаммед", role: "Біріккен Ұлттар Ұйымы Бас хатшысының бірінші орынбасары" },
  ky: { name: "Амина Мохаммед", role: "Бириккен Улуттар Уюмунун Башкы катчысынын орун басары" },
  ru: {
    name: "Амина Мохаммед",
    role: "первый заместитель Генерального секретаря Организации Объединённых Наций",
  },
  ar: { name: "أمينة محمد", role: "نائبة الأمين العام للأمم المتحدة" },
  en: { name: "Amina Mohammed", role: "Deputy Secretary-General of the United Nations" },
};

export const examples: Examples<typeof Person> = (locale) => {
  const { t, home, other, foreign, foreignHome } = wordsIn(locale);
  const known = {
    slug: "amina-mohammed",
    isWorking: false,
    asOf: `${t("item.asOf")}: ${dateIn(locale, "2023-12-04")}`,
    partners: [home, foreignHome],
    sources: t("mandate.title"),
    place: {
      href: hrefOf(locale, paths.mandate, "f-2"),
      label: `${t("people.inText")}: ${people[locale].name}`,
    },
    labels: {
      working: t("glossary.working"),
      source: t("item.source", { count: 1 }),
      place: t("people.inText"),
    },
  };
  return {
    "in the language of the page": { ...known, ...people[locale] },
    "a spelling of our own above that of the source": {
      ...known,
      ...people[locale],
      isWorking: true,
      sourceName: { text: people[other].name, foreign },
    },
    "in another language, without organisations": { ...known, ...people[other], foreign, partners: [] },
  };
};
