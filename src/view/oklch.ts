import { linearRgb } from './contrast.ts';

/**
 * A colour as an eye orders it: lightness 0 .. 1, chroma from 0 (grey), hue in radians.
 * Björn Ottosson, "A perceptual color space for image processing" (2020), whose matrices these are
 * (https://bottosson.github.io/posts/oklab/); also CSS Color 4, section 9.
 */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** @param color `#` and six hexadecimal digits */
export function toOklch(color: string): Oklch {
  const [red, green, blue] = linearRgb(color);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** As a colour of a screen, `#` and six digits; with less chroma where no screen has that much. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  let least = 0;
  let most = chroma;
  if (!isInGamut(linearOf({ lightness, chroma, hue }))) {
    // Halving to a hundred-thousandth: less than a step of eight bits.
    for (let step = 0; step < 16; step += 1) {
      const half = (least + most) / 2;
      if (isInGamut(linearOf({ lightness, chroma: half, hue }))) least = half;
      else most = half;
    }
    most = least;
  }
  return hex(linearOf({ lightness, chroma: most, hue }));
}

type Linear = readonly [number, number, number];

function linearOf({ lightness, chroma, hue }: Oklch): Linear {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const slack = 1e-4;

function isInGamut(linear: Linear): boolean {
  return linear.every((channel) => channel >= -slack && channel <= 1 + slack);
}

function hex(linear: Linear): string {
  const digits = linear.map((light) => {
    const channel = Math.min(1, Math.max(0, light));
    const share = channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
