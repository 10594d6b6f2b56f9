/** As what Excel may know the add-in: the ids of its manifests (`src/tools/build/manifest.ts`), one for each kind. */
export const ADD_IN_IDS: readonly string[] = [
  "2bdaaf76-a5e5-4667-84ef-aedbe4506757",
  "01a0c054-2264-418d-a748-72506bb7d236",
  "39a4ed6e-f659-48f8-b2cd-1317d0a5a82e",
];
