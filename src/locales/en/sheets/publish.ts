import type { Localized } from "../../localized";
import type { publish as ja } from "../../ja/sheets/publish";

export const publish: Localized<typeof ja> = {
  files: { items: "goals_items.csv", summary: "goals_summary.csv", page: "goals.html" },
  columns: {
    year: "Fiscal year",
    department: "Department",
    owner: (place, all) => (all === 1 ? "Section" : `Section ${place}`),
    roles: {
      number: "No.",
      item: "Item",
      category: "Category",
      level: "Level to reach",
      method: "Measures",
      deadline: "Deadline",
      interimRating: "Interim rating",
      rating: "Rating",
      reason: "Reason",
    },
    kind: "Counted by",
    name: "Name",
    rating: "Rating",
    count: "Items",
    share: "Share (%)",
  },
  all: "All",
  page: {
    title: (years) => ["Goals and their ratings", years.join(", ")].filter(Boolean).join(", "),
    summary: "Ratings",
    items: (department, year) => [department, year, "goals"].filter(Boolean).join(" "),
    contents: "Contents",
    total: (count) => `${count} items are counted.`,
    count: (count) => String(count),
    share: (share) => `${(share * 100).toFixed(1)}%`,
    chart: (title, parts) => `Bar chart: ${title}. ${parts.join(" ")} The table has the same figures.`,
    bar: (label, parts) => `${label}: ${parts.join(", ") || "none"}.`,
    part: (name, count) => `${name} ${count}`,
    blank: "(blank)",
    notRated: "-",
    madeBy: "Made from the goals forms with the goals assistant.",
  },
};
