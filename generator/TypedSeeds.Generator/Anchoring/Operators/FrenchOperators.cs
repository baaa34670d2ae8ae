namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of French.</summary>
/// <remarks>After Grevisse and Goosse, Le bon usage, on negation, the hypothetical clause and the conditional of hearsay.</remarks>
internal static class FrenchOperators
{
    public const string Table = """
        negation | before | ne, n'*, pas, jamais, aucun, aucune, personne ne, rien, nul, nulle, ni, non, nullement, guère, plus jamais, pas encore | Le bailleur n'est pas [autorisé à entrer].
        negation | before | sans, faute de, au lieu de, plutôt que, loin de, absence de, absence d'*, incapable de, impossible de, impossible que, à peine, rarement | Ils se sont réunis sans [ordre du jour].
        condition | both | si, s'il*, s'ils*, sauf si, même si, seulement si, à condition que, à condition de, pourvu que, à moins que, à moins de, sous réserve de, sous réserve que, en cas de, au cas où, dans le cas où, tant que, dans la mesure où, à supposer que | Les pourparlers cesseront si [l'armée avance].
        hedge | both | peut-être, probablement, sans doute, apparemment, prétendument, soi-disant, éventuellement, vraisemblablement, paraît-il, semble-t-il | L'armée aurait, peut-être [reculé].
        hedge | before | pourrait, pourraient, peut, peuvent, aurait, auraient, serait, seraient, semble, semblent, semblait, paraît, censé, censée, censés, présumé, présumée, accusé de, accusée de, accusés de, soupçonné de | L'armée aurait [franchi la frontière].
        denial | before | refuse de, refusent de, refusé de, refusait de, refus de, refuse, refusé, décline, décliné, renonce à, renoncé à, s'abstient de, abstenu de, évite de, évité de, manque de, échoué à, interdit de, interdit, interdite, interdisent, empêche, empêché, cessé de | L'armée refuse de [se retirer].
        denial | before | nie, nient, nié, niait, niant, dément, démentent, démenti, démentit, rejette, rejettent, rejeté, exclut, exclu, conteste, contesté, réfute, réfuté, repousse, repoussé | Il a nié que [les pourparlers aient échoué].
        failure | before | tenté de, tente de, essayé de, essaie de, menace de, menacé de | Ils ont tenté de [prendre la ville].
        exception | | non seulement, pas seulement, non sans, sans aucun doute, sans délai, sans tarder, s'il vous plaît, n'importe, rien de moins, ne fait que, ne font que, ne manquera pas de, si bien que | Il est non seulement [riche].
        relative | | qui, dont, où | Il n'a pas vu le général qui [a mené l'attaque].
        border | | et, mais, car, parce que, puisque, tandis que, alors que, bien que, quoique, lorsque, quand, après que, selon | Le ministre n'est pas venu et [les pourparlers ont continué].
        link | | que, qu'*, de, d'* | Il n'a pas dit, hier soir, que [les pourparlers avaient échoué].
        """;
}
