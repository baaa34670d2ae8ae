namespace TypedSeeds.Generator.Anchoring;

/// <summary>The base letters of the accented letters of Latin-1 and Latin Extended-A.</summary>
internal static class Accents
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";
    private const string Base = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    public static char Strip(char letter)
    {
        var at = Accented.IndexOf(letter);
        return at < 0 ? letter : Base[at];
    }
}
