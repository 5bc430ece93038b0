package org.sira.ingest.problem;

import java.util.List;

/** Something in a file that its author can mend. */
public sealed interface Problem
        permits AmbiguousPlace,
                BadGeometry,
                BlankCell,
                CountedTwice,
                DoubtfulHouseholds,
                DoubtfulNumber,
                DoubtfulSpeed,
                DuplicateId,
                EmptySheet,
                FarAway,
                FarFromHaven,
                FasterInTheRain,
                FormulaFault,
                GarbledText,
                GarbledTextMended,
                HeaderNotFound,
                HiddenRows,
                HiddenSheet,
                IncidentInFuture,
                LostCharacters,
                MissingColumn,
                MissingKind,
                MoreLikeThis,
                NeedOutsideHorizon,
                NoCount,
                NoRoads,
                NotACoordinate,
                NotADate,
                NotANumber,
                NotATime,
                NotCompartments,
                NotWhole,
                NotYesOrNo,
                OtherCercle,
                OutOfRange,
                PartNotReached,
                PlaceNotReached,
                PlaceOffRoads,
                RejectedFile,
                RepeatedColumn,
                RepeatedRow,
                RepeatedSetting,
                RoadLongerThanADay,
                RoadToItself,
                RoadTooLong,
                RoadTooShort,
                RoadsMade,
                SettingsAtOdds,
                SpeedsOfTable,
                StockAfterHorizon,
                SurfacesAssumed,
                SurplusCells,
                SwallowedRows,
                TankerWithoutCompartments,
                TotalRow,
                UnknownArea,
                UnknownCommodity,
                UnknownPlace,
                UnknownRoad,
                UnknownSetting,
                UnknownUnit,
                UnknownWord,
                UnreadableWeight,
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
