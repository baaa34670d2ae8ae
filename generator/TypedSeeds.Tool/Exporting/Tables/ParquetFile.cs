using Parquet;
using Parquet.Schema;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>Writes a table as Parquet: one group of rows, a column after the other.</summary>
internal static class ParquetFile
{
    // All is in memory, so that nothing is waited for.
    public static byte[] Of(Table table, CancellationToken cancellation) => Write(table, cancellation).GetAwaiter().GetResult();

    private static async Task<byte[]> Write(Table table, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var schema = new ParquetSchema([.. table.Columns.Select(FieldOf)]);
        await using (var file = await ParquetWriter.CreateAsync(schema, bytes, cancellationToken: cancellation))
        {
            if (table.RowCount > 0)
            {
                using var rows = file.CreateRowGroup();
                foreach (var (column, field) in table.Columns.Zip(schema.DataFields))
                {
                    await Write(rows, column, field, cancellation);
                }
            }
        }

        return bytes.ToArray();
    }

    private static async Task Write(ParquetRowGroupWriter rows, Column column, DataField field, CancellationToken cancellation)
    {
        switch (column)
        {
            case NumberColumn numbers:
                await rows.WriteAsync<int>(field, numbers.Values.AsMemory(), cancellationToken: cancellation);
                break;
            case TextColumn texts:
                await rows.WriteAsync(field, texts.Values!);
                break;
        }
    }

    private static Field FieldOf(Column column) => column is NumberColumn
        ? new DataField<int>(column.Name)
        : new DataField(column.Name, typeof(string), isNullable: !column.IsRequired);
}
