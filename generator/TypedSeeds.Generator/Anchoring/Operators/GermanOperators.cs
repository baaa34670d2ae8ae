namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of German. A “nicht” may be after the words that it negates.</summary>
/// <remarks>After the grammar of the Duden on negation, focus particles, conditional clauses and the subjunctive of hearsay.</remarks>
internal static class GermanOperators
{
    public const string Table = """
        answer | | nein, gar nicht, überhaupt nicht, durchaus nicht, natürlich nicht | Nein, sagte er, [die Brücke ist gesperrt].
        negation | both | nicht, nie, niemals, nie wieder, nicht mehr, noch nicht, nicht einmal, keineswegs, keinesfalls, auf keinen fall, in keiner weise, mitnichten | Der Vermieter darf die Wohnung nicht [betreten].
        negation | both | ist falsch, war falsch, sind falsch, ist unwahr, war unwahr, ist gelogen, ist eine lüge, ist nicht wahr, ist unzutreffend, trifft nicht zu | Es ist falsch, dass [die Gespräche gescheitert sind].
        negation | before | kein, keine, keinen, keinem, keiner, keines, keinerlei, niemand, niemandem, niemanden, nichts, nirgends, nirgendwo, weder, ohne, ohne dass, statt d*, statt e*, statt zu, statt dass, anstatt, anstelle, mangels, kaum, selten, unmöglich, außerstande, ausserstande, fern davon, geschweige denn | Es wurde keine [Einigung erzielt].
        condition | both | wenn, falls, sofern, soweit, es sei denn, nur wenn, außer wenn, vorausgesetzt, unter der bedingung, unter der voraussetzung, vorbehaltlich, im falle, im fall, solange | Die Gespräche enden, wenn [die Armee vorrückt].
        condition | | nur, lediglich, ausschließlich, ausschliesslich, bloß, außer, ausser, ausgenommen, mit ausnahme, einzig, allenfalls, höchstens | [Der Mieter darf] nur [nachts eintreten].
        hedge | | fast, beinahe, nahezu, teilweise, zum teil | [Die Armee hat] fast [die Stadt genommen].
        hedge | before | auch wenn, selbst wenn | Selbst wenn [die Armee abzieht] wird geredet.
        hedge | both | vielleicht, möglicherweise, angeblich, offenbar, anscheinend, scheinbar, vermutlich, wahrscheinlich, womöglich, eventuell, mutmaßlich | Die Armee hat angeblich [die Grenze überschritten].
        hedge | before | könnte, könnten, dürfte, dürften, würde, würden, hätte, hätten, wäre, wären, scheint, scheinen, schien, gerücht, gerüchte, gerüchten, soll, sollen, ob, als ob | Er fragte, ob [die Gespräche gescheitert seien].
        denial | before | weigert sich, weigern sich, weigerte sich, weigerten sich, geweigert, weigerung, verweigert, verweigerte, lehnt es ab, lehnte es ab, lehnten es ab, abgelehnt, ablehnung, lehnt, lehnte, lehnten, versäumt es, versäumte es, verzichtet darauf, verzichtete darauf, vermeidet es, vermied es | Die Armee weigerte sich, [abzuziehen].
        denial | before | sieht davon ab, sehen davon ab, sah davon ab, sahen davon ab, nimmt abstand, nahm abstand, unterlässt es, unterließ es, scheitert daran, scheiterte daran | Der Rat sah davon ab, [die Brücke zu sperren].
        denial | before | bestreitet, bestreiten, bestritt, bestritten, leugnet, leugnete, dementiert, dementierte, dementierten, schließt aus, schloss aus, ausgeschlossen, weist zurück, wies zurück, zurückgewiesen, verneint, verneinte | Er bestritt, dass [die Gespräche gescheitert seien].
        opposition | before | widerspricht, widersprach, widersprochen, bezweifelt, bezweifelte, bezweifelten, bezweifeln, bezweifle, zweifelt daran, zweifelte daran, zweifeln daran, zweifelten daran, zweifel daran, zweifelhaft | Er bezweifelte, dass [die Gespräche gescheitert seien].
        failure | before | verbietet, verbot, verboten, untersagt, untersagte, hindert, hinderte, verhindert, verhinderte, versucht, versuchte, versuchten, droht, drohte, drohten | Es ist verboten, [die Wohnung unterzuvermieten].
        exception | | nicht nur, nicht bloß, nicht zuletzt, nicht allein, nichts weniger als, kein zweifel, keine frage, ohne zweifel, ohne weiteres, ohne verzug, außerdem, wenn auch, statt dessen | Er war nicht nur [reich].
        border | | und, aber, sondern, denn, weil, da, obwohl, während, nachdem, bevor, als, laut | Der Minister kam nicht und [die Gespräche gingen weiter].
        relative | | welcher, welche, welches, wo | Er traf den General nicht, welcher [den Angriff führte].
        relative | after | der, die, das, dem, den, deren, dessen | Der Minister, der nicht eingeladen war, erklärte, [die Gespräche seien gescheitert].
        link | | dass, daß, zu, um | Er sagte nicht, dass [die Gespräche gescheitert seien].
        """;
}
