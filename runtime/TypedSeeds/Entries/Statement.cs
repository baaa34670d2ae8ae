namespace TypedSeeds;

public partial record Statement
{
    /// <summary>The CAMEO 1.1b3 code: the statement's own where it has one, else its act's; null where CAMEO has none.</summary>
    public string? CameoCode => Codes[CodeScheme.Cameo] ?? Act.CameoCode();
}
