/**
 * Forms of one word that no stemmer brings together, a family a line: verbs and nouns of meetings that change their vowel.
 * The regular forms of each are found by its stem.
 */
const families: readonly (readonly string[])[] = `
välja väljer väljs väljas valde valdes valt valts vald valda valde
anta antar antas antog antogs antagit antagits antagen antaget antagna antaga antages
besluta beslutar beslutas beslutade beslutades beslutat beslutats beslöt beslöts besluter beslut beslutet
avslå avslår avslås avslog avslogs avslagit avslagits avslagen avslaget avslagna avslag
bifalla bifaller bifalles bifalls bifallas biföll bifölls bifallit bifallits bifallen bifallna bifall
uppdra uppdrar uppdras uppdrog uppdrogs uppdragit uppdragits uppdrag uppdraga uppdrages
utgå utgår utgick utgått
föreslå föreslår föreslås föreslog föreslogs föreslagit föreslagits föreslagen föreslaget föreslagna förslag förslaget
ge ger ges gav gavs gett getts givit given givna giva
ta tar tas tog togs tagit tagits tagen taget tagna taga
få får fick fått
gå går gick gått
stå står stod stått
dra drar dras drog drogs dragit dragits dragen draget dragna
skjuta skjuter skjuts skjutas sköt sköts skjutit skjutits skjuten skjutet skjutna uppskjuta uppsköts
bli blir blev blivit
finna finner finns fann fanns funnit
hålla håller hålls hållas höll hölls hållit hållits hållen hållna hålles
låta låter lät låtit
skriva skriver skrivs skrivas skrev skrevs skrivit skrivits skriven skrivet skrivna
sälja säljer säljs säljas sålde såldes sålt sålts såld sålda
säga säger sägs sägas sade sades sagt sagts
lägga lägger läggs läggas lade lades lagt lagts lagd lagda
bordlägga bordlägger bordläggs bordläggas bordlade bordlades bordlagt bordlagts bordlagd bordlagda bordläggning
göra gör görs göras gjorde gjordes gjort gjorts gjord gjorda
riva river rivs rivas rev revs rivit rivits riven rivet rivna
bygga bygger byggs byggas byggde byggdes byggt byggts byggd byggda
böra bör borde bort
kunna kan kunde kunnat
godkänna godkänner godkänns godkännas godkände godkändes godkänt godkänts godkänd godkända godkännande
ny nya nytt nye
god goda gott
bro bron broar broarna brons
by byn byar byarna
sjö sjön sjöar sjöarna
ö ön öar öarna
å ån åar åarna
rum rummet rummen rummens
lag lagen lagar lagarna
sommar sommaren somrar somrarna sommarens
ledamot ledamoten ledamots ledamotens ledamöter ledamöterna ledamöters ledamöternas
man mannen mans mannens män männen mäns männens
bok boken boks bokens böcker böckerna böckers böckernas
stad staden stads stadens städer städerna städers städernas
land landet lands landets länder länderna länders ländernas
son sonen söner sönerna
dotter dottern döttrar döttrarna
hand handen händer händerna
natt natten nätter nätterna
bonde bonden bönder bönderna
brand branden brands brandens bränder bränderna
strand stranden stränder stränderna
rot roten rötter rötterna
fot foten fötter fötterna
far fadern fäder fäderna
mor modern mödrar mödrarna
bror brodern bröder bröderna
gås gåsen gäss gässen
mus musen möss mössen
lus lusen löss lössen
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const familyOf = new Map(families.flatMap((family) => family.map((word) => [word, family] as const)));

/** The other forms of a lower-case word that its stem does not tell; none for most words. */
export function irregularFormsOf(word: string): readonly string[] {
  return familyOf.get(word)?.filter((form) => form !== word) ?? [];
}
