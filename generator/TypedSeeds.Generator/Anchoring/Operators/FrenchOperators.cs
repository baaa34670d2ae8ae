namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of French. A <c>~</c> after a form means that its last vowel may be elided.</summary>
/// <remarks>After Grevisse and Goosse, Le bon usage, on negation, restriction, the hypothetical clause and the conditional of hearsay.</remarks>
internal static class FrenchOperators
{
    public const string Table = """
        answer | | non, pas du tout, pas vraiment, certainement pas, bien sûr que non, jamais de la vie | Non, a-t-il dit, [le pont est fermé].
        negation | before | ne~, pas, jamais, aucun, aucune, aucuns, aucunes, personne ne~, rien, nul, nulle, nuls, nulles, ni, non, nullement, aucunement, guère, plus jamais, pas encore, nulle part, en aucun cas, en aucune façon | Le bailleur n'est pas [autorisé à entrer].
        negation | before | sans, sans que~, faute de~, au lieu de~, plutôt que~, loin de~, absence de~, incapable de~, incapables de~, impossible de~, impossible que~, à peine, rarement, peu de~ | Ils se sont réunis sans [ordre du jour].
        negation | both | est faux, était faux, sont faux, c'est faux, est mensonger, est inexact, est un mensonge, c'est un mensonge, n'est pas vrai, n'est pas exact | Il est faux que [les pourparlers aient échoué].
        condition | both | si, s'il*, s'ils*, sauf si, sauf s'il*, seulement si, à condition que~, à condition de~, pourvu que~, à moins que~, à moins de~, sous réserve de~, sous réserve que~, en cas de~, au cas où, dans le cas où, tant que~, dans la mesure où, à supposer que~ | Les pourparlers cesseront si [l'armée avance].
        condition | | seul, seule, seuls, seules, seulement, uniquement, exclusivement, sauf, excepté, hormis, à l'exception de~, à l'exception du, à l'exception des, en dehors de~, tout au plus | [Le locataire peut] seulement [entrer la nuit].
        hedge | | presque, quasiment, en partie, partiellement, à moitié | [L'armée a] presque [pris la ville].
        hedge | before | même si, même s'il*, même s'ils* | Même si [l'armée recule] on parle encore.
        hedge | both | peut-être, probablement, sans doute, apparemment, prétendument, soi-disant, éventuellement, vraisemblablement, paraît-il, semble-t-il | L'armée aurait, peut-être [reculé].
        hedge | before | pourrait, pourraient, peut, peuvent, aurait, auraient, serait, seraient, semble, semblent, semblait, paraît, censé, censée, censés, présumé, présumée, accusé de~, accusée de~, accusés de~, soupçonné de~, failli, faillit, rumeur selon laquelle, rumeurs selon lesquelles, le bruit court que~ | L'armée aurait [franchi la frontière].
        hedge | before | doute que~, doutent que~, doutait que~, doutaient que~, douta que~, douté que~, doutant que~, douter que~, doutes que~, douteux que~ | Elle doute que [le pont soit sûr].
        denial | before | refuse de~, refusent de~, refusé de~, refusait de~, refus de~, refuse, refusé, décline, décliné, renonce à, renoncé à, s'abstient de~, abstenu de~, évite de~, évité de~, manque de~, échoué à, interdit de~, interdit, interdite, interdisent, empêche, empêché, cessé de~ | L'armée refuse de [se retirer].
        denial | before | gardé de~, gardée de~, gardés de~, se garde de~, se gardent de~, hésite à, hésitent à, hésité à | Ils se sont gardés de [condamner l'attaque].
        denial | before | nie, nient, nié, niait, niant, dément, démentent, démenti, démentit, rejette, rejettent, rejeté, exclut, exclu, réfute, réfuté, repousse, repoussé | Il a nié que [les pourparlers aient échoué].
        opposition | before | conteste, contestent, contesté, s'oppose à, s'opposent à, opposé à, oppose | Il conteste que [les pourparlers aient échoué].
        failure | before | tenté de~, tente de~, essayé de~, essaie de~, menace de~, menacé de~ | Ils ont tenté de [prendre la ville].
        exception | | non seulement, pas seulement, non sans, sans aucun doute, sans délai, sans tarder, s'il vous plaît, n'importe, rien de moins, ne fait que~, ne font que~, ne manquera pas de~, si bien que~, un pas, premier pas, pas à pas, ses pas, les pas, un peu de~, un si, une si, peu de temps | Il est non seulement [riche].
        exception | | ne fait aucun doute, ne fait pas de doute, ne fait nul doute, nul doute, aucun doute, pas de doute, nul doute que~, aucun doute que~, pas de doute que~, sans doute que~, sans aucun doute que~ | Nul doute que [le pont est sûr].
        relative | | qui, dont, où | Il n'a pas vu le général qui [a mené l'attaque].
        border | | et, mais, car, parce que~, puisque~, tandis que~, alors que~, bien que~, quoique~, lorsque~, quand, après que~, afin que~, selon | Le ministre n'est pas venu et [les pourparlers ont continué].
        link | | que~, de~ | Il n'a pas dit, hier soir, que [les pourparlers avaient échoué].
        """;
}
