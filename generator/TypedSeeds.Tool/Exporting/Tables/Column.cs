namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it holds, for people.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
internal abstract record Column(string Name, string Description, bool IsRequired);

/// <summary>A column of texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it holds, for people.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
/// <param name="Values">The values, one for each row; null where a row has none.</param>
internal sealed record TextColumn(string Name, string Description, bool IsRequired, IReadOnlyList<string?> Values) : Column(Name, Description, IsRequired);

/// <summary>A column of whole numbers of 32 bits; every row has one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it holds, for people.</param>
/// <param name="Values">The values, one for each row.</param>
internal sealed record NumberColumn(string Name, string Description, int[] Values) : Column(Name, Description, IsRequired: true);
