/**
 * The forms of other bodies, as far as their headings and scales are published: a start that their staff correct. What is
 * not known of a form is a column that a sheet may have or not.
 */
import kashiwara from "../../../../assets/definitions/kashiwara.json";
import okazaki from "../../../../assets/definitions/okazaki.json";
import ueda from "../../../../assets/definitions/ueda.json";
import osakaCity from "../../../../assets/definitions/osaka-city.json";
import tottori from "../../../../assets/definitions/tottori.json";
import akiruno from "../../../../assets/definitions/akiruno.json";
import osakaLibrary from "../../../../assets/definitions/osaka-library.json";
import matsusaka from "../../../../assets/definitions/matsusaka.json";
import mitaka from "../../../../assets/definitions/mitaka.json";
import machida from "../../../../assets/definitions/machida.json";
import iwakuni from "../../../../assets/definitions/iwakuni.json";
import kitakami from "../../../../assets/definitions/kitakami.json";
import nagasaki from "../../../../assets/definitions/nagasaki.json";
import type { FormDefinition } from "../../definition";
import { builtInDefinition } from "./load";

export const BODIES: readonly FormDefinition[] = [
  kashiwara,
  okazaki,
  ueda,
  osakaCity,
  tottori,
  akiruno,
  osakaLibrary,
  matsusaka,
  mitaka,
  machida,
  iwakuni,
  kitakami,
  nagasaki,
].map(builtInDefinition);
