/**
 * What a release is made of, for programs that look for known weaknesses: CycloneDX 1.6
 * (https://cyclonedx.org/docs/1.6/json/). Without time and serial number, so that the same sources give the same bytes.
 */
import type { Part } from "./parts";

interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

export function billOfMaterials(product: Product, parts: readonly Part[]): string {
  const own = `pkg:generic/${product.name}@${product.version}`;
  const components = parts.map(componentOf);
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: licencesOf(product.license),
        purl: own,
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map((component) => component["bom-ref"]) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf({ name, version, licence, integrity, inside }: Part) {
  const [scope, bare = scope] = name.split("/");
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    ...(name.startsWith("@") && { group: scope }),
    name: bare,
    version,
    ...(integrity?.startsWith("sha512-") && {
      hashes: [
        { alg: "SHA-512", content: Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex") },
      ],
    }),
    licenses: licencesOf(licence),
    purl,
    ...(inside.length > 0 && {
      components: inside.map((module) => {
        const place = `pkg:golang/${module.name}@${module.version}`;
        return {
          type: "library",
          "bom-ref": place,
          name: module.name,
          version: module.version,
          licenses: licencesOf(module.licence),
          purl: place,
        };
      }),
    }),
  };
}

function licencesOf(licence: string | null) {
  if (licence === null) return [{ license: { name: "own terms, see THIRD-PARTY-LICENSES.txt" } }];
  return /[ (]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}
