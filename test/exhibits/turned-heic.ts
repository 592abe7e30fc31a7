// A HEIC picture as iPhones make them (HEVC, and a box that says how it is turned): 240 by 120, the upper left quarter
// black, to be shown turned a quarter to the left. Made with libheif's encoder, its turning box put in by hand.
export const turnedHeic = Buffer.from(
  [
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUxtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA",
    "AA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAAEAAAAKAAAASwAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEA",
    "AGh2YzEAAAAAzGlwcnAAAACtaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMA",
    "AAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoB4geWW6kkprm4EBAwIAAAMAAgAAAwACECIAAQAHRAHBcrBiQAAAABRpc3Bl",
    "AAAAAAAAAPAAAAB4AAAAEHBpeGkAAAAAAwgICAAAAAlpcm90AQAAABdpcG1hAAAAAAAAAAEAAQSBAoMEAAAAU21kYXQAAABHKAGv",
    "VGxg+IGSX//65+wEuyHiphbRb1rCGeyJn7f8sfOK+3voi2HmQvDf/o5mYiCDsA+6rF/QD/DjgAAABFaAACGAADYADtg=",
  ].join(""),
  "base64",
);
