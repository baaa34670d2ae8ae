namespace TypedSeeds;

/// <summary>The schemes whose codes are checked when the annotation is compiled.</summary>
public static class CodeScheme
{
    /// <summary>ISO 3166-1 alpha-2, such as <c>KR</c>.</summary>
    public const string Iso3166Alpha2 = "iso-3166-1-alpha-2";

    /// <summary>ISO 3166-1 alpha-3, such as <c>KOR</c>.</summary>
    public const string Iso3166Alpha3 = "iso-3166-1-alpha-3";

    /// <summary>ISO 3166-1 numeric, three digits such as <c>036</c>.</summary>
    public const string Iso3166Numeric = "iso-3166-1-numeric";

    /// <summary>A Wikidata item, such as <c>Q884</c>.</summary>
    public const string Wikidata = "wikidata";

    /// <summary>CAMEO, edition 1.1b3 (March 2012): an event code such as <c>0256</c> or an actor code such as <c>KORGOV</c>.</summary>
    public const string Cameo = "cameo";

    /// <summary>PLOVER, as <c>CATEGORY/mode</c>.</summary>
    public const string Plover = "plover";
}
