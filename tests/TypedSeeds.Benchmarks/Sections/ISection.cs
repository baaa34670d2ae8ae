using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>A group of measures. Rows are returned one by one, so that those before a failure are kept.</summary>
internal interface ISection
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Its heading in the table.</summary>
    string Title { get; }

    /// <summary>The time after which it is given up.</summary>
    TimeSpan Longest => TimeSpan.FromMinutes(12);

    IEnumerable<Row> Run();
}
