package org.sira.ingest.problem;

import java.util.List;

/** Something in a file that its author can mend. */
public sealed interface Problem
        permits AmbiguousPlace,
                BlankCell,
                CountedTwice,
                DoubtfulHouseholds,
                DoubtfulNumber,
                DuplicateId,
                EmptySheet,
                FarAway,
                FormulaFault,
                HeaderNotFound,
                HiddenRows,
                HiddenSheet,
                IncidentInFuture,
                MissingColumn,
                MissingKind,
                MoreLikeThis,
                NeedOutsideHorizon,
                NoCount,
                NotACoordinate,
                NotADate,
                NotANumber,
                NotATime,
                NotCompartments,
                NotWhole,
                NotYesOrNo,
                OtherCercle,
                OutOfRange,
                PlaceNotReached,
                RejectedFile,
                RepeatedColumn,
                RepeatedRow,
                RepeatedSetting,
                RoadToItself,
                RoadTooLong,
                RoadTooShort,
                SettingsAtOdds,
                StockAfterHorizon,
                TankerWithoutCompartments,
                TotalRow,
                UnknownArea,
                UnknownCommodity,
                UnknownPlace,
                UnknownRoad,
                UnknownSetting,
                UnknownUnit,
                UnknownWord,
                UnsuitableUnit,
                VehicleWithoutPayload,
                WindowReversed,
                ZeroCoordinates {

    CellRef where();

    Severity severity();

    /** Of the words: {@code <key>.text} says what was found and expected, {@code <key>.action} what to do. */
    String key();

    /**
     * What the words speak of: strings, numbers, booleans, dates, cells, {@code Words} to be said in the reader's
     * language, and lists of these.
     */
    List<Object> arguments();
}
